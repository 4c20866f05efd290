read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
known-failure: a kind of console that the library does not tell yet
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: fatal-words
verdict-title: [0010.766] Synchronous Exception: DATA ABORT (FAR: 8)
--- host.log
[0010.755] display_console_clear: No display init
[0010.761] -----------------------------------------------
[0010.766] Synchronous Exception: DATA ABORT (FAR: 8)
