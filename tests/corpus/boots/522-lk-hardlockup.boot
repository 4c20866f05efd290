status: fail
class: hard-lockup
accept: panic soft-lockup rcu-stall
layer: host
reached: host-init
cause: injected with lk:HARDLOCKUP
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: killed KILL
verdict-status: fail
verdict-class: hard-lockup
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: hard-lockup
verdict-title: hard lockup
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:HARDLOCKUP
[    0.000000] Unknown kernel command line parameters "ltact=lk:HARDLOCKUP", will be passed to user space.
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
[    0.000134] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.170627] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.206890] pid_max: default: 32768 minimum: 301
[    0.284759] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.297916] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.982708] rcu: Hierarchical SRCU implementation.
[    1.006249] rcu: 	Max phase no-delay instances is 1000.
[    1.064505] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.147546] EFI services will not be available.
[    1.188900] smp: Bringing up secondary CPUs ...
[    1.307153] Detected PIPT I-cache on CPU1
[    1.308778] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.322890] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.340445] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.453587] smp: Brought up 1 node, 2 CPUs
[    1.476433] SMP: Total of 2 processors activated.
[    1.476687] CPU: All CPU(s) started at EL2
[    1.477019] CPU features: detected: Branch Target Identification
[    1.477283] CPU features: detected: 32-bit EL0 Support
[    1.496469] CPU features: detected: 32-bit EL1 Support
[    1.496702] CPU features: detected: ARMv8.4 Translation Table Level
[    1.496952] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.497182] CPU features: detected: CRC32 instructions
[    1.515477] CPU features: detected: Data independent timing control (DIT)
[    1.517975] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.518602] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.521761] CPU features: detected: Privileged Access Never
[    1.523454] CPU features: detected: Random Number Generator
[    1.523626] CPU features: detected: Speculation barrier (SB)
[    1.523790] CPU features: detected: Stage-2 Force Write-Back
[    1.523945] CPU features: detected: TLB range maintenance instructions
[    1.524217] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.629682] spectre-bhb mitigation disabled by compile time option
[    1.752981] alternatives: applying system-wide alternatives
[    1.838390] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.130990] Memory: 1025728K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    2.227067] devtmpfs: initialized
[    2.372978] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.387909] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.431005] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.461147] ASID allocator initialised with 65536 entries
[    2.464047] Serial: AMBA PL011 UART driver
[    2.644937] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.658408] printk: legacy console [ttyAMA0] enabled
[    2.658408] printk: legacy console [ttyAMA0] enabled
[    2.659351] printk: legacy bootconsole [pl11] disabled
[    2.659351] printk: legacy bootconsole [pl11] disabled
[    2.808812] clocksource: Switched to clocksource arch_sys_counter
[    2.837088] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.848810] Unpacking initramfs...
[    2.850876] kvm [1]: nv: 554 coarse grained trap handlers
[    2.851781] kvm [1]: nv: 669 fine grained trap handlers
[    2.852779] kvm [1]: IPA Size Limit: 52 bits
[    2.889710] kvm [1]: GICv3: no GICV resource entry
[    2.890076] kvm [1]: disabling GICv2 emulation
[    2.890240] kvm [1]: GIC system register CPU interface enabled
[    2.891266] kvm [1]: vgic interrupt IRQ9
[    2.897417] kvm [1]: VHE mode initialized successfully
[    2.956642] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    3.007218] Freeing initrd memory: 3456K
[    3.017842] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.020475] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.025897] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.026383] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.027539] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.035642] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.044369] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.044839] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.045066] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.045227] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.045407] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.046617] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.057233] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.070226] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.070371] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.106445] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.926876] lkdtm: No crash points registered, enable through debugfs
[    3.972428] rtc-pl031 9010000.pl031: registered as rtc0
[    4.332152] clk: Disabling unused clocks
[    4.891688] Freeing unused kernel memory: 1728K
[    4.921859] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm HARDLOCKUP
[    7.481110] lkdtm: Performing direct entry HARDLOCKUP
[   38.052538] watchdog: Watchdog detected hard LOCKUP on cpu 0
[   38.053829] Sending NMI from CPU 1 to CPUs 0:
