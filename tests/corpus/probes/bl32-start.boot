read-by: classify
class: hang
layer: firmware
note: firmware that has not handed over is not a silent kernel
verdict-class: hang
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-stuck-between-stages
verdict-title: Firmware hangs where it starts its next stage: INFO: BL31: Initializing BL32
--- host.log
NOTICE:  BL31: v2.3():v2.3-1
NOTICE:  BL31: Built : 10:41:09, Mar 14 2025
INFO:    BL31: Initializing runtime services
INFO:    BL31: Initializing BL32
