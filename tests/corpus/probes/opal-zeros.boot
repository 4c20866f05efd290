read-by: classify
class: firmware
layer: firmware
title: Kernel is zeros
note: a loader or firmware that says that it failed
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: skiboot.fails-1
verdict-title: OPAL: FATAL: Kernel is zeros, can't execute!
--- host.log
[  393.453202605,0] FATAL: Kernel is zeros, can't execute!
[  393.453247064,0] Assert fail: core/init.c:593:0
