status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000080] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.077902] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.097320] pid_max: default: 32768 minimum: 301
[    0.133766] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.143380] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.513447] rcu: Hierarchical SRCU implementation.
[    0.517502] rcu: 	Max phase no-delay instances is 1000.
[    0.525509] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.535218] EFI services will not be available.
[    0.541802] smp: Bringing up secondary CPUs ...
[    0.561252] Detected PIPT I-cache on CPU1
[    0.580837] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.582662] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.586558] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.609395] smp: Brought up 1 node, 2 CPUs
[    0.614728] SMP: Total of 2 processors activated.
[    0.614933] CPU: All CPU(s) started at EL2
[    0.615164] CPU features: detected: Branch Target Identification
[    0.615353] CPU features: detected: 32-bit EL0 Support
[    0.615486] CPU features: detected: 32-bit EL1 Support
[    0.615600] CPU features: detected: ARMv8.4 Translation Table Level
[    0.615766] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.615944] CPU features: detected: CRC32 instructions
[    0.616066] CPU features: detected: Data independent timing control (DIT)
[    0.616336] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.625311] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.625550] CPU features: detected: Privileged Access Never
[    0.625693] CPU features: detected: Random Number Generator
[    0.625824] CPU features: detected: Speculation barrier (SB)
[    0.625960] CPU features: detected: Stage-2 Force Write-Back
[    0.626084] CPU features: detected: TLB range maintenance instructions
[    0.626285] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.646659] spectre-bhb mitigation disabled by compile time option
[    0.702351] alternatives: applying system-wide alternatives
[    0.757701] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.899185] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    0.957183] devtmpfs: initialized
[    1.009067] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.027435] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.042847] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.054331] ASID allocator initialised with 65536 entries
[    1.058171] Serial: AMBA PL011 UART driver
[    1.135326] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.142513] printk: legacy console [ttyAMA0] enabled
[    1.142513] printk: legacy console [ttyAMA0] enabled
[    1.151347] printk: legacy bootconsole [pl11] disabled
[    1.151347] printk: legacy bootconsole [pl11] disabled
[    1.316246] clocksource: Switched to clocksource arch_sys_counter
[    1.388823] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.426690] Unpacking initramfs...
[    1.465615] kvm [1]: nv: 554 coarse grained trap handlers
[    1.466562] kvm [1]: nv: 669 fine grained trap handlers
[    1.467829] kvm [1]: IPA Size Limit: 52 bits
[    1.492917] kvm [1]: GICv3: no GICV resource entry
[    1.493614] kvm [1]: disabling GICv2 emulation
[    1.493863] kvm [1]: GIC system register CPU interface enabled
[    1.495703] kvm [1]: vgic interrupt IRQ9
[    1.524830] kvm [1]: VHE mode initialized successfully
[    1.582912] Freeing initrd memory: 13056K
[    1.589852] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.610379] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.618395] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.621072] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.621309] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.621982] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.622709] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.624259] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.629538] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.634128] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.672850] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.673061] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.674294] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.688182] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.696282] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.700650] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.744144] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    2.821931] lkdtm: No crash points registered, enable through debugfs
[    2.827987] rtc-pl031 9010000.pl031: registered as rtc0
[    2.973895] clk: Disabling unused clocks
[    3.119791] Freeing unused kernel memory: 1728K
[    3.134364] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[    4.656007] hrtimer: interrupt took 50853504 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   65.128671] kvm: exiting hardware virtualization
[   65.141188] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000168] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.280559] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.496296] pid_max: default: 32768 minimum: 301
[    0.693554] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.919408] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.155205] rcu: Hierarchical SRCU implementation.
[    1.186240] rcu: 	Max phase no-delay instances is 1000.
[    1.379217] EFI services will not be available.
[    1.623469] smp: Bringing up secondary CPUs ...
[    1.757505] smp: Brought up 1 node, 1 CPU
[    2.323000] SMP: Total of 1 processors activated.
[    3.003847] CPU: All CPU(s) started at EL1
[    3.564397] CPU features: detected: Branch Target Identification
[    4.032263] CPU features: detected: 32-bit EL0 Support
[    4.440646] CPU features: detected: 32-bit EL1 Support
[    4.676281] CPU features: detected: ARMv8.4 Translation Table Level
[    5.101540] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    5.199515] CPU features: detected: CRC32 instructions
[    5.254389] CPU features: detected: Data independent timing control (DIT)
[    5.355509] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    5.973641] CPU features: detected: RCpc load-acquire (LDAPR)
[    6.683649] CPU features: detected: Privileged Access Never
[    7.498363] CPU features: detected: Random Number Generator
[    8.575072] CPU features: detected: Speculation barrier (SB)
[    9.523316] CPU features: detected: Stage-2 Force Write-Back
[   10.680731] CPU features: detected: TLB range maintenance instructions
[   11.740013] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   12.234973] spectre-bhb mitigation disabled by compile time option
[   12.830168] alternatives: applying system-wide alternatives
[   13.790988] CPU features: detected: Hardware dirty bit management on CPU0
[   14.879999] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   15.940798] devtmpfs: initialized
[   16.353733] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   17.011086] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   17.565651] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   18.312042] ASID allocator initialised with 65536 entries
[   19.390594] Serial: AMBA PL011 UART driver
[   19.807168] clocksource: Switched to clocksource arch_sys_counter
[   20.924890] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   21.681243] Unpacking initramfs...
[   22.275886] kvm [1]: HYP mode not available
[   22.767283] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   23.150598] Freeing initrd memory: 1728K
[   23.478161] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   24.063605] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   24.955070] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   25.923542] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   27.127750] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   27.899534] pci_bus 0000:00: root bus resource [bus 00]
[   28.496428] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   29.496439] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   29.824810] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   30.853022] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   31.355850] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   31.959421] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   32.770767] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   33.531800] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   34.479072] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   35.541005] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   36.220971] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   36.872809] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   37.265739] printk: legacy console [ttyS0] disabled
[   37.703478] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   38.755702] printk: legacy console [ttyS0] enabled
[   38.755702] printk: legacy console [ttyS0] enabled
[   39.866253] printk: legacy bootconsole [ns16550a0] disabled
[   39.866253] printk: legacy bootconsole [ns16550a0] disabled
[   41.144911] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   42.344192] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   43.624960] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   44.263304] lkdtm: No crash points registered, enable through debugfs
[   44.827822] clk: Disabling unused clocks
[   45.595729] Freeing unused kernel memory: 1728K
[   45.977591] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   50.892654] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
