read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: optee-panic
verdict-title: OP-TEE: Panic at core/arch/arm/kernel/boot.c:122 <__panic_at_smc_return>
--- host.log
I/TC: Primary CPU switching to normal world boot
E/TC:0   Panic at core/arch/arm/kernel/boot.c:122 <__panic_at_smc_return>
