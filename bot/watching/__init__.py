"""Pith as its operator sees it: events of the log in, numbers and states out, by HTTP.

The rest of Pith only writes its log. `metrics` and `health` read every event on its way there, so
that nothing has to be counted twice and no other room knows who counts.
"""
