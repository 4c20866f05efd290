read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 3 lines
--- host.log
[0010.755] display_console_clear: No display init
[0010.761] -----------------------------------------------
[0010.766] Synchronous Exception: DATA ABORT (FAR: 8)
