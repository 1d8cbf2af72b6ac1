"""One chapter per part of the talk: its screens, its buttons, what may be typed on it.

A chapter offers up to three tables. SCREENS: view name -> the screen from (session, view,
now). TOPICS: button topic -> the transition from (session, action, event, now). TYPED: view
name -> the transition from (session, event, now), or None when the words are no answer here.
"""
