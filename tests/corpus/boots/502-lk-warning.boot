status: pass-noted
class: warning
layer: host
reached: host-poweroff
cause: injected with lk:WARNING
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: host: WARNING in lkdtm_WARNING (host:158)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:WARNING
[    0.000000] Unknown kernel command line parameters "ltact=lk:WARNING", will be passed to user space.
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
[    0.000172] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.058037] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.101687] pid_max: default: 32768 minimum: 301
[    0.166550] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.177893] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.480000] rcu: Hierarchical SRCU implementation.
[    0.480273] rcu: 	Max phase no-delay instances is 1000.
[    0.489447] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.511969] EFI services will not be available.
[    0.519513] smp: Bringing up secondary CPUs ...
[    0.567911] Detected PIPT I-cache on CPU1
[    0.575501] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.581016] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.583786] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.616999] smp: Brought up 1 node, 2 CPUs
[    0.624687] SMP: Total of 2 processors activated.
[    0.624859] CPU: All CPU(s) started at EL2
[    0.625026] CPU features: detected: Branch Target Identification
[    0.625930] CPU features: detected: 32-bit EL0 Support
[    0.626056] CPU features: detected: 32-bit EL1 Support
[    0.626146] CPU features: detected: ARMv8.4 Translation Table Level
[    0.626263] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.626903] CPU features: detected: CRC32 instructions
[    0.627050] CPU features: detected: Data independent timing control (DIT)
[    0.627259] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.627473] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.631601] CPU features: detected: Privileged Access Never
[    0.631696] CPU features: detected: Random Number Generator
[    0.631782] CPU features: detected: Speculation barrier (SB)
[    0.631865] CPU features: detected: Stage-2 Force Write-Back
[    0.631949] CPU features: detected: TLB range maintenance instructions
[    0.632091] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.646140] spectre-bhb mitigation disabled by compile time option
[    0.704971] alternatives: applying system-wide alternatives
[    0.737019] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.847477] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    0.908986] devtmpfs: initialized
[    0.998507] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.030752] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.055653] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.070929] ASID allocator initialised with 65536 entries
[    1.074370] Serial: AMBA PL011 UART driver
[    1.227732] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.253107] printk: legacy console [ttyAMA0] enabled
[    1.253107] printk: legacy console [ttyAMA0] enabled
[    1.253637] printk: legacy bootconsole [pl11] disabled
[    1.253637] printk: legacy bootconsole [pl11] disabled
[    1.480974] clocksource: Switched to clocksource arch_sys_counter
[    1.553193] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.563496] Unpacking initramfs...
[    1.612350] kvm [1]: nv: 554 coarse grained trap handlers
[    1.617910] kvm [1]: nv: 669 fine grained trap handlers
[    1.621700] kvm [1]: IPA Size Limit: 52 bits
[    1.671937] kvm [1]: GICv3: no GICV resource entry
[    1.672257] kvm [1]: disabling GICv2 emulation
[    1.672419] kvm [1]: GIC system register CPU interface enabled
[    1.687807] kvm [1]: vgic interrupt IRQ9
[    1.721599] kvm [1]: VHE mode initialized successfully
[    1.733751] Freeing initrd memory: 3456K
[    1.750897] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.769355] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.770465] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.771487] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.771735] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.772900] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.773637] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.775144] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.775579] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.775763] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.775909] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.776030] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.785621] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.801990] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.802223] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.802336] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.842714] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    2.781990] lkdtm: No crash points registered, enable through debugfs
[    2.855512] rtc-pl031 9010000.pl031: registered as rtc0
[    3.153315] clk: Disabling unused clocks
[    3.641118] Freeing unused kernel memory: 1728K
[    3.653470] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm WARNING
[    4.588107] lkdtm: Performing direct entry WARNING
[    4.588908] ------------[ cut here ]------------
[    4.589081] WARNING: CPU: 1 PID: 1 at drivers/misc/lkdtm/bugs.c:112 lkdtm_WARNING+0x1c/0x24
[    4.589861] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    4.590131] Hardware name: linux,dummy-virt (DT)
[    4.590339] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    4.590514] pc : lkdtm_WARNING+0x1c/0x24
[    4.590615] lr : lkdtm_do_action+0x18/0x30
[    4.590706] sp : ffff8000800afce0
[    4.590774] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[    4.591373] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000013b528a0
[    4.591524] x23: fff000000a750000 x22: ffff8000800afe40 x21: ffffad764058f028
[    4.591651] x20: fff000000a750000 x19: 0000000000000008 x18: 0000000000000006
[    4.591773] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[    4.591894] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffad7640569ec0
[    4.592016] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    4.592165] x8 : c0000000ffffefff x7 : ffffad7640511e28 x6 : 0000000000057fa8
[    4.592287] x5 : ffffad7640569e68 x4 : 0000000000000000 x3 : 0000000000000000
[    4.592407] x2 : 0000000000000000 x1 : ffffad7640625d30 x0 : 0000000000000001
[    4.596690] Call trace:
[    4.597117]  lkdtm_WARNING+0x1c/0x24
[    4.597326]  direct_entry+0xc8/0x154
[    4.597421]  full_proxy_write+0x5c/0xa8
[    4.597499]  vfs_write+0xdc/0x340
[    4.597567]  ksys_write+0x6c/0xfc
[    4.597629]  __arm64_sys_write+0x18/0x20
[    4.597699]  do_el0_svc+0x68/0xf0
[    4.597763]  el0_svc+0x18/0x54
[    4.597823]  el0t_64_sync_handler+0xc0/0xd4
[    4.597900]  el0t_64_sync+0x160/0x164
[    4.598069] ---[ end trace 0000000000000000 ]---
INJECT: lkdtm WARNING returned 0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    4.699088] kvm: exiting hardware virtualization
[    4.699697] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
