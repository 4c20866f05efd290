read-by: classify
class: launch-failed
layer: guest
note: a guest's monitor that gave up
verdict-class: launch-failed
verdict-layer: guest
verdict-stage: firmware
verdict-signature: kvmtool-ioctl
verdict-title: Guest not started: KVM_CAP_RME(KVM_CAP_ARM_RME_CREATE_RD): No such device or address
--- host.log
# lkvm run -k linux.realm -m 256 -c 1 --name guest-702
  Info: (arm/aarch64/kvm.c) kvm__get_vm_type:194: max_ipa 8fffffff ipa_bits 33 max_ipa_bits 48
KVM_CAP_RME(KVM_CAP_ARM_RME_CREATE_RD): No such device or address
