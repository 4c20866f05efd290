read-by: classify
class: reset-loop
layer: firmware
note: restarts that nobody announces
verdict-class: reset-loop
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-loop
verdict-title: Firmware starts over and over
--- host.log
>>>>SecStartup
Loading PEI
>>>>SecStartup
Loading PEI
>>>>SecStartup
Loading PEI
