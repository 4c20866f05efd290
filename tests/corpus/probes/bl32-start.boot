read-by: classify
class: hang
layer: firmware
note: firmware that has not handed over is not a silent kernel
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Firmware stops before it hands over: INFO: BL#: Initializing BL#
--- host.log
NOTICE:  BL31: v2.3():v2.3-1
NOTICE:  BL31: Built : 10:41:09, Mar 14 2025
INFO:    BL31: Initializing runtime services
INFO:    BL31: Initializing BL32
