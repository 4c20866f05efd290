read-by: classify
class: firmware
accept: hang
layer: firmware
note: a loader or firmware that rests at its prompt
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-waits
verdict-title: GRUB waits at its prompt: grub>
--- host.log
                             GNU GRUB  version 2.04

   Minimal BASH-like line editing is supported. For the first word, TAB

grub> 
