status: fail
class: bug
accept: panic
layer: host
reached: host-init
cause: injected with lk:USERCOPY_STACK_FRAME_TO
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: bug
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: usercopy
verdict-title: usercopy: memory exposure in do_usercopy_stack
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:USERCOPY_STACK_FRAME_TO
[    0.000000] Unknown kernel command line parameters "ltact=lk:USERCOPY_STACK_FRAME_TO", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000122] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.139211] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.196193] pid_max: default: 32768 minimum: 301
[    0.251335] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.279036] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.175365] rcu: Hierarchical SRCU implementation.
[    1.196009] rcu: 	Max phase no-delay instances is 1000.
[    1.199985] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.203244] EFI services will not be available.
[    1.287030] smp: Bringing up secondary CPUs ...
[    1.603946] Detected PIPT I-cache on CPU1
[    1.605478] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.607336] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.629091] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.676144] smp: Brought up 1 node, 2 CPUs
[    1.681094] SMP: Total of 2 processors activated.
[    1.682151] CPU: All CPU(s) started at EL2
[    1.682420] CPU features: detected: Branch Target Identification
[    1.682652] CPU features: detected: 32-bit EL0 Support
[    1.682803] CPU features: detected: 32-bit EL1 Support
[    1.682936] CPU features: detected: ARMv8.4 Translation Table Level
[    1.683122] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.684802] CPU features: detected: CRC32 instructions
[    1.684936] CPU features: detected: Data independent timing control (DIT)
[    1.685235] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.685510] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.685644] CPU features: detected: Privileged Access Never
[    1.685759] CPU features: detected: Random Number Generator
[    1.685873] CPU features: detected: Speculation barrier (SB)
[    1.685993] CPU features: detected: Stage-2 Force Write-Back
[    1.686126] CPU features: detected: TLB range maintenance instructions
[    1.686338] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.713485] spectre-bhb mitigation disabled by compile time option
[    1.786356] alternatives: applying system-wide alternatives
[    1.809865] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.149819] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    2.380470] devtmpfs: initialized
[    2.638267] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.690732] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.818617] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.859902] ASID allocator initialised with 65536 entries
[    2.871798] Serial: AMBA PL011 UART driver
[    3.146588] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.158790] printk: legacy console [ttyAMA0] enabled
[    3.158790] printk: legacy console [ttyAMA0] enabled
[    3.159750] printk: legacy bootconsole [pl11] disabled
[    3.159750] printk: legacy bootconsole [pl11] disabled
[    3.723070] clocksource: Switched to clocksource arch_sys_counter
[    3.798679] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.808118] Unpacking initramfs...
[    3.847601] kvm [1]: nv: 554 coarse grained trap handlers
[    3.850975] kvm [1]: nv: 669 fine grained trap handlers
[    3.853001] kvm [1]: IPA Size Limit: 52 bits
[    3.933278] kvm [1]: GICv3: no GICV resource entry
[    3.939767] kvm [1]: disabling GICv2 emulation
[    3.940761] kvm [1]: GIC system register CPU interface enabled
[    3.942206] kvm [1]: vgic interrupt IRQ9
[    3.989326] kvm [1]: VHE mode initialized successfully
[    4.061305] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.151271] Freeing initrd memory: 3456K
[    4.334236] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.342830] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.355816] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.366155] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.367866] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.369954] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.375137] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.376239] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.380378] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.381014] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.381235] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.383290] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.391771] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.403058] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.403502] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.421522] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    6.447102] lkdtm: No crash points registered, enable through debugfs
[    6.478017] rtc-pl031 9010000.pl031: registered as rtc0
[    6.535812] clk: Disabling unused clocks
[    6.765963] Freeing unused kernel memory: 1728K
[    6.773879] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm USERCOPY_STACK_FRAME_TO
[    7.598719] lkdtm: Performing direct entry USERCOPY_STACK_FRAME_TO
[    7.602663] lkdtm: good_stack: ffff8000800afca8-ffff8000800afcc8
[    7.607055] lkdtm: bad_stack : ffff8000800afbf8-ffff8000800afc18
[    7.607464] lkdtm: attempting good copy_to_user of local stack
[    7.607749] lkdtm: attempting bad copy_to_user of distant stack
[    7.607901] usercopy: Kernel memory exposure attempt detected from process stack (offset 40, size 32)!
[    7.608228] ------------[ cut here ]------------
[    7.608330] kernel BUG at mm/usercopy.c:102!
[    7.608844] Internal error: Oops - BUG: 00000000f2000800 [#1] SMP
[    7.610545] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    7.610770] Hardware name: linux,dummy-virt (DT)
[    7.610980] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    7.611139] pc : usercopy_abort+0x68/0x94
[    7.611648] lr : usercopy_abort+0x68/0x94
[    7.611736] sp : ffff8000800afc00
[    7.611826] x29: ffff8000800afc10 x28: fff00000002b0000 x27: 0000000000000000
[    7.624135] x26: 0000000000000000 x25: 0000000000000000 x24: 000000000b662880
[    7.624445] x23: ffffd577c74527e8 x22: ffff8000800afc18 x21: 0000000000000001
[    7.627561] x20: 0000000000000020 x19: ffff8000800afbf8 x18: 0000000000000006
[    7.627748] x17: 7320737365636f72 x16: 70206d6f72662064 x15: 6574636574656420
[    7.627884] x14: 00000000ffffffea x13: ffff8000800af9c8 x12: ffffd577c7769ec0
[    7.628016] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    7.628211] x8 : c0000000ffffefff x7 : ffffd577c7711e28 x6 : 0000000000057fa8
[    7.628341] x5 : ffffd577c7769e68 x4 : 0000000000000000 x3 : 0000000000000000
[    7.628469] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 000000000000005a
[    7.637001] Call trace:
[    7.637230]  usercopy_abort+0x68/0x94
[    7.637427]  __check_object_size+0x278/0x2b8
[    7.637531]  do_usercopy_stack+0x2d8/0x3f4
[    7.637615]  lkdtm_USERCOPY_STACK_FRAME_TO+0x14/0x1c
[    7.637704]  lkdtm_do_action+0x18/0x30
[    7.637774]  direct_entry+0xc8/0x154
[    7.637841]  full_proxy_write+0x5c/0xa8
[    7.637917]  vfs_write+0xdc/0x340
[    7.637983]  ksys_write+0x6c/0xfc
[    7.638052]  __arm64_sys_write+0x18/0x20
[    7.638125]  do_el0_svc+0x68/0xf0
[    7.638191]  el0_svc+0x18/0x54
[    7.638255]  el0t_64_sync_handler+0xc0/0xd4
[    7.638331]  el0t_64_sync+0x160/0x164
[    7.638571] Code: aa0003e3 f0001880 91244000 97fd6ebb (d4210000) 
[    7.638856] ---[ end trace 0000000000000000 ]---
[    7.641862] note: init[1] exited with irqs disabled
[    7.647395] note: init[1] exited with preempt_count 1
[    7.653094] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b
[    7.653413] SMP: stopping secondary CPUs
[    7.653936] Kernel Offset: 0x557747000000 from 0xffff800080000000
[    7.657415] PHYS_OFFSET: 0x40000000
[    7.657536] CPU features: 0x00,00000007,002e710c,6602553f
[    7.657795] Memory Limit: none
[    7.658049] ---[ end Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b ]---
