status: fail
class: panic
layer: host
reached: host-init
cause: injected with lk:PANIC
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: panic
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: panic
verdict-title: kernel panic: dumptest in lkdtm_do_action
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:PANIC
[    0.000000] Unknown kernel command line parameters "ltact=lk:PANIC", will be passed to user space.
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
[    0.000192] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.155400] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.197775] pid_max: default: 32768 minimum: 301
[    0.284850] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.296590] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.726248] rcu: Hierarchical SRCU implementation.
[    0.738408] rcu: 	Max phase no-delay instances is 1000.
[    0.766426] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.827066] EFI services will not be available.
[    0.844157] smp: Bringing up secondary CPUs ...
[    0.905111] Detected PIPT I-cache on CPU1
[    0.906419] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.913567] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.921468] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.981010] smp: Brought up 1 node, 2 CPUs
[    0.991687] SMP: Total of 2 processors activated.
[    0.991863] CPU: All CPU(s) started at EL2
[    0.992085] CPU features: detected: Branch Target Identification
[    0.996500] CPU features: detected: 32-bit EL0 Support
[    1.001017] CPU features: detected: 32-bit EL1 Support
[    1.001176] CPU features: detected: ARMv8.4 Translation Table Level
[    1.001919] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.002097] CPU features: detected: CRC32 instructions
[    1.002201] CPU features: detected: Data independent timing control (DIT)
[    1.002435] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.002687] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.002815] CPU features: detected: Privileged Access Never
[    1.002927] CPU features: detected: Random Number Generator
[    1.003035] CPU features: detected: Speculation barrier (SB)
[    1.003152] CPU features: detected: Stage-2 Force Write-Back
[    1.003266] CPU features: detected: TLB range maintenance instructions
[    1.003439] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.029190] spectre-bhb mitigation disabled by compile time option
[    1.102384] alternatives: applying system-wide alternatives
[    1.141336] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.427036] Memory: 1025728K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    1.587438] devtmpfs: initialized
[    1.701129] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.728997] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.764219] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.778647] ASID allocator initialised with 65536 entries
[    1.814669] Serial: AMBA PL011 UART driver
[    2.001170] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.003750] printk: legacy console [ttyAMA0] enabled
[    2.003750] printk: legacy console [ttyAMA0] enabled
[    2.017740] printk: legacy bootconsole [pl11] disabled
[    2.017740] printk: legacy bootconsole [pl11] disabled
[    2.324978] clocksource: Switched to clocksource arch_sys_counter
[    2.393394] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.429358] Unpacking initramfs...
[    2.483125] kvm [1]: nv: 554 coarse grained trap handlers
[    2.502044] kvm [1]: nv: 669 fine grained trap handlers
[    2.508690] kvm [1]: IPA Size Limit: 52 bits
[    2.527821] kvm [1]: GICv3: no GICV resource entry
[    2.538509] kvm [1]: disabling GICv2 emulation
[    2.542567] kvm [1]: GIC system register CPU interface enabled
[    2.544233] kvm [1]: vgic interrupt IRQ9
[    2.585108] kvm [1]: VHE mode initialized successfully
[    2.659500] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.700231] Freeing initrd memory: 3456K
[    2.735228] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.769240] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.770570] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.777044] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.778102] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.779131] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.788051] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.799694] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.800196] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.816852] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.816995] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.818725] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    2.837362] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.844485] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    2.844766] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    2.926800] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.970763] lkdtm: No crash points registered, enable through debugfs
[    4.033273] rtc-pl031 9010000.pl031: registered as rtc0
[    4.213381] clk: Disabling unused clocks
[    4.825421] Freeing unused kernel memory: 1728K
[    4.946979] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm PANIC
[    6.459053] lkdtm: Performing direct entry PANIC
[    6.459727] Kernel panic - not syncing: dumptest
[    6.468792] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    6.472598] Hardware name: linux,dummy-virt (DT)
[    6.473041] Call trace:
[    6.473312]  dump_backtrace+0xa0/0xdc
[    6.474228]  show_stack+0x14/0x1c
[    6.474389]  dump_stack_lvl+0x34/0x84
[    6.474530]  dump_stack+0x14/0x1c
[    6.474650]  panic+0x37c/0x390
[    6.474753]  lkdtm_WARNING+0x0/0x24
[    6.474855]  lkdtm_do_action+0x18/0x30
[    6.474974]  direct_entry+0xc8/0x154
[    6.475074]  full_proxy_write+0x5c/0xa8
[    6.475185]  vfs_write+0xdc/0x340
[    6.475302]  ksys_write+0x6c/0xfc
[    6.475430]  __arm64_sys_write+0x18/0x20
[    6.475560]  do_el0_svc+0x68/0xf0
[    6.475675]  el0_svc+0x18/0x54
[    6.475784]  el0t_64_sync_handler+0xc0/0xd4
[    6.475909]  el0t_64_sync+0x160/0x164
[    6.481166] SMP: stopping secondary CPUs
[    6.500796] Kernel Offset: 0x3a8868c00000 from 0xffff800080000000
[    6.510345] PHYS_OFFSET: 0x40000000
[    6.510558] CPU features: 0x00,00000007,002e710c,6602553f
[    6.511025] Memory Limit: none
[    6.511665] ---[ end Kernel panic - not syncing: dumptest ]---
