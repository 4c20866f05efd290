"""Where bytes come from: discovery, tailing, waking, replay."""
