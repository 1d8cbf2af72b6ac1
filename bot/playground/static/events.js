/* The wire: events come down one stream, acts go up as requests. */

const TYPES = [
  "snapshot", "message", "edit", "markup", "delete", "toast", "reaction", "action", "refused",
  "clock", "person",
];

/**
 * Listen to what happens to these people. The browser reconnects by itself and names the last
 * event it has seen; the server then sends what was missed, or a snapshot when it no longer knows.
 */
export function listen(users, take, connected) {
  const stream = new EventSource(`/play/events?user=${users.join(",")}`);
  stream.addEventListener("open", () => connected(true));
  stream.addEventListener("error", () => {
    connected(false);
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(users, take, connected), 1000);
    }
  });
  for (const type of TYPES) {
    stream.addEventListener(type, (event) => take(type, JSON.parse(event.data)));
  }
}

let complain = () => {};

/** Who is told when the page's own request fails. */
export const onFailure = (listener) => (complain = listener);

/** POST an act; null when it failed (the person has been told). */
export async function act(name, body) {
  const form = body instanceof FormData;
  const request = { method: "POST", body: form ? body : JSON.stringify(body) };
  if (!form) request.headers = { "Content-Type": "application/json" };
  try {
    const answer = await fetch(`/play/${name}`, request);
    const result = await answer.json();
    if (answer.ok) return result;
    complain(name, result.error);
  } catch (problem) {
    complain(name, String(problem.message ?? problem));
  }
  return null;
}

/** GET /play/state. */
export async function state() {
  const answer = await fetch("/play/state");
  return answer.json();
}
