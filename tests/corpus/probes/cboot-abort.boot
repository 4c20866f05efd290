read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: nvidia-mb.fails-1
verdict-title: cboot: Synchronous Exception: DATA ABORT (FAR: 8)
--- host.log
[0010.755] display_console_clear: No display init
[0010.761] -----------------------------------------------
[0010.766] Synchronous Exception: DATA ABORT (FAR: 8)
