status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(debug):v2.9.0
NOTICE:  BL1: Built : 11:02:39, Nov 22 2026
INFO:    BL1: RAM 0xe0ee000 - 0xe0f6000
INFO:    BL1: Loading BL2
INFO:    Loading image id=1 at address 0xe06b000
INFO:    Image id=1 loaded: 0xe06b000 - 0xe073201
NOTICE:  BL1: Booting BL2
INFO:    Entry point address = 0xe06b000
INFO:    SPSR = 0x3c5
NOTICE:  BL2: v2.9(debug):v2.9.0
NOTICE:  BL2: Built : 11:03:39, Nov 22 2026
INFO:    BL2: Doing platform setup
INFO:    BL2: Loading image id 3
INFO:    Loading image id=3 at address 0xe0a0000
INFO:    Image id=3 loaded: 0xe0a0000 - 0xe0ac0a4
INFO:    BL2: Skip loading image id 5
NOTICE:  BL1: Booting BL31
INFO:    Entry point address = 0xe0a0000
INFO:    SPSR = 0x3cd
NOTICE:  BL31: v2.9(debug):v2.9.0
NOTICE:  BL31: Built : 11:05:03, Nov 22 2026
INFO:    GICv3 without legacy support detected.
INFO:    ARM GICv3 driver initialized in EL3
INFO:    Maximum SPI INTID supported: 255
INFO:    BL31: Initializing runtime services
INFO:    BL31: Preparing for EL3 exit to normal world
INFO:    Entry point address = 0x60000000
INFO:    SPSR = 0x3c9
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0
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
[    0.000082] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.063436] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.094805] pid_max: default: 32768 minimum: 301
[    0.124030] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.130744] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.440014] rcu: Hierarchical SRCU implementation.
[    0.449735] rcu: 	Max phase no-delay instances is 1000.
[    0.476044] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.496421] EFI services will not be available.
[    0.523997] smp: Bringing up secondary CPUs ...
[    0.550251] Detected PIPT I-cache on CPU1
[    0.557616] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.563475] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.574227] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.603613] smp: Brought up 1 node, 2 CPUs
[    0.614420] SMP: Total of 2 processors activated.
[    0.614646] CPU: All CPU(s) started at EL2
[    0.614909] CPU features: detected: Branch Target Identification
[    0.615112] CPU features: detected: 32-bit EL0 Support
[    0.615252] CPU features: detected: 32-bit EL1 Support
[    0.615377] CPU features: detected: ARMv8.4 Translation Table Level
[    0.615565] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.615758] CPU features: detected: CRC32 instructions
[    0.615886] CPU features: detected: Data independent timing control (DIT)
[    0.616156] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.616488] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.616648] CPU features: detected: Privileged Access Never
[    0.616792] CPU features: detected: Random Number Generator
[    0.616918] CPU features: detected: Speculation barrier (SB)
[    0.617045] CPU features: detected: Stage-2 Force Write-Back
[    0.617184] CPU features: detected: TLB range maintenance instructions
[    0.617399] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.663277] spectre-bhb mitigation disabled by compile time option
[    0.718124] alternatives: applying system-wide alternatives
[    0.775552] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.021730] Memory: 1025728K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    1.122109] devtmpfs: initialized
[    1.177755] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.201420] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.217096] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.226236] ASID allocator initialised with 65536 entries
[    1.231503] Serial: AMBA PL011 UART driver
[    1.341717] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.356277] printk: legacy console [ttyAMA0] enabled
[    1.356277] printk: legacy console [ttyAMA0] enabled
[    1.359423] printk: legacy bootconsole [pl11] disabled
[    1.359423] printk: legacy bootconsole [pl11] disabled
[    1.531793] clocksource: Switched to clocksource arch_sys_counter
[    1.573845] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.591369] Unpacking initramfs...
[    1.640745] kvm [1]: nv: 554 coarse grained trap handlers
[    1.656260] kvm [1]: nv: 669 fine grained trap handlers
[    1.657671] kvm [1]: IPA Size Limit: 52 bits
[    1.683150] kvm [1]: GICv3: no GICV resource entry
[    1.686050] kvm [1]: disabling GICv2 emulation
[    1.688257] kvm [1]: GIC system register CPU interface enabled
[    1.690680] kvm [1]: vgic interrupt IRQ9
[    1.718997] kvm [1]: VHE mode initialized successfully
[    1.742162] Freeing initrd memory: 3456K
[    1.782831] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.809980] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.821485] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.823242] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.824093] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.825373] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.826950] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.832741] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.833467] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.833821] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.834056] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.834271] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.841929] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.859201] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.862973] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.863705] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.876856] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    2.815939] lkdtm: No crash points registered, enable through debugfs
[    2.825088] rtc-pl031 9010000.pl031: registered as rtc0
[    2.872934] clk: Disabling unused clocks
[    3.055189] Freeing unused kernel memory: 1728K
[    3.062296] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    4.043541] kvm: exiting hardware virtualization
[    4.044285] reboot: Power down
INFO:    PSCI Power Domain Map:
INFO:      Domain Node : Level 1, parent_node 4294967295, State ON (0x0)
INFO:      Domain Node : Level 1, parent_node 4294967295, State OFF (0x2)
INFO:      CPU Node : MPID 0x0, parent_node 0, State ON (0x0)
INFO:      CPU Node : MPID 0x1, parent_node 0, State ON (0x0)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
ERROR:   QEMU System Power off: with GPIO.
