read-by: classify
class: hard-lockup
accept: soft-lockup
layer: host
note: root cause first
verdict-class: hard-lockup
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: hard-lockup
verdict-title: hard lockup
--- host.log
[  100.123456] Watchdog bark! Now = 100.123456
[  100.123470] Watchdog last pet at 80.1
[  100.200000] Kernel panic - not syncing: Watchdog bark!
