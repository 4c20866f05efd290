read-by: classify
class: oops
accept: panic
layer: host firmware
note: other kernels
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: esp-guru-meditation
verdict-title: ESP-IDF: LoadProhibited at 0x400d1234
--- host.log
Guru Meditation Error: Core  0 panic'ed (LoadProhibited). Exception was unhandled.

Core  0 register dump:
PC      : 0x400d1234  PS      : 0x00060630

Backtrace: 0x400d1234:0x3ffb1f60

Rebooting...
