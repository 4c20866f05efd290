read-by: classify
class: firmware
layer: firmware
title: Kernel is zeros
note: a loader or firmware that says that it failed
known-failure: a kind of console that the library does not tell yet
verdict-class: panic
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: fatal-words
verdict-title: [  393.453202605,0] FATAL: Kernel is zeros, can't execute!
--- host.log
[  393.453202605,0] FATAL: Kernel is zeros, can't execute!
[  393.453247064,0] Assert fail: core/init.c:593:0
