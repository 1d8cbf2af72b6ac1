-- A start looks for what the last life was sending: among a million open rows that took 3 s.
CREATE INDEX deliveries_sending ON deliveries (user_id) WHERE state = 'sending';
