read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: slof-exception
verdict-title: SLOF: Program Exception
--- host.log
Booting from memory...
 
( 700 ) Program Exception [ 3dbe04c4 ]
    R0 .. R7           R8 .. R15         R16 .. R23         R24 .. R31
