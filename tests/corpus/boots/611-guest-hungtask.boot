status: pass-noted
class: hung-task
accept: panic
layer: guest
reached: host-poweroff
cause: injected in the guest with hungtask
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: INFO: task hung in lkdtm_HUNG_TASK (guest:141) | guest: INFO: task hung in lkdtm_HUNG_TASK (guest:160) | guest: INFO: task hung in lkdtm_HUNG_TASK (guest:185)
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
[    0.000114] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.093754] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.161001] pid_max: default: 32768 minimum: 301
[    0.202021] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.235643] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.701957] rcu: Hierarchical SRCU implementation.
[    0.731406] rcu: 	Max phase no-delay instances is 1000.
[    0.754140] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.818160] EFI services will not be available.
[    0.896839] smp: Bringing up secondary CPUs ...
[    0.986328] Detected PIPT I-cache on CPU1
[    1.016124] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.017727] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.062502] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.141488] smp: Brought up 1 node, 2 CPUs
[    1.149482] SMP: Total of 2 processors activated.
[    1.149961] CPU: All CPU(s) started at EL2
[    1.150221] CPU features: detected: Branch Target Identification
[    1.152807] CPU features: detected: 32-bit EL0 Support
[    1.153205] CPU features: detected: 32-bit EL1 Support
[    1.153346] CPU features: detected: ARMv8.4 Translation Table Level
[    1.153631] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.153901] CPU features: detected: CRC32 instructions
[    1.154048] CPU features: detected: Data independent timing control (DIT)
[    1.154449] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.156708] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.156985] CPU features: detected: Privileged Access Never
[    1.157111] CPU features: detected: Random Number Generator
[    1.157221] CPU features: detected: Speculation barrier (SB)
[    1.157328] CPU features: detected: Stage-2 Force Write-Back
[    1.157559] CPU features: detected: TLB range maintenance instructions
[    1.157805] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.162156] spectre-bhb mitigation disabled by compile time option
[    1.162168] spectre-bhb mitigation disabled by compile time option
[    1.226124] alternatives: applying system-wide alternatives
[    1.264215] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.756436] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.912344] devtmpfs: initialized
[    3.097131] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.180241] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.224798] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.258132] ASID allocator initialised with 65536 entries
[    3.272213] Serial: AMBA PL011 UART driver
[    3.531456] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.534105] printk: legacy console [ttyAMA0] enabled
[    3.534105] printk: legacy console [ttyAMA0] enabled
[    3.543730] printk: legacy bootconsole [pl11] disabled
[    3.543730] printk: legacy bootconsole [pl11] disabled
[    3.892216] clocksource: Switched to clocksource arch_sys_counter
[    3.944281] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.960644] Unpacking initramfs...
[    4.036287] kvm [1]: nv: 554 coarse grained trap handlers
[    4.037845] kvm [1]: nv: 669 fine grained trap handlers
[    4.068072] kvm [1]: IPA Size Limit: 52 bits
[    4.079140] kvm [1]: GICv3: no GICV resource entry
[    4.079673] kvm [1]: disabling GICv2 emulation
[    4.079991] kvm [1]: GIC system register CPU interface enabled
[    4.087342] kvm [1]: vgic interrupt IRQ9
[    4.118711] kvm [1]: VHE mode initialized successfully
[    4.230066] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.285201] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.291764] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.293201] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.293658] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.303362] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.304842] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.324204] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.333367] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.346094] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.346628] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.346870] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.349095] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.395908] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.396336] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.396541] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.408268] Freeing initrd memory: 13056K
[    4.422223] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    7.725655] lkdtm: No crash points registered, enable through debugfs
[    7.803949] rtc-pl031 9010000.pl031: registered as rtc0
[    8.262825] hrtimer: interrupt took 24510336 ns
[    8.272385] clk: Disabling unused clocks
[    8.845981] Freeing unused kernel memory: 1728K
[    8.860668] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=hungtask' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   98.228314] kvm: exiting hardware virtualization
[   98.232085] reboot: Power down
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=hungtask
[    0.000000] Unknown kernel command line parameters "ltact=hungtask", will be passed to user space.
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
[    0.000174] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.967370] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    1.155403] pid_max: default: 32768 minimum: 301
[    2.516504] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    3.588237] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    4.300818] rcu: Hierarchical SRCU implementation.
[    4.361118] rcu: 	Max phase no-delay instances is 1000.
[    4.436621] EFI services will not be available.
[    4.501610] smp: Bringing up secondary CPUs ...
[    5.040814] smp: Brought up 1 node, 1 CPU
[    5.315284] SMP: Total of 1 processors activated.
[    5.859017] CPU: All CPU(s) started at EL1
[    6.577465] CPU features: detected: Branch Target Identification
[    7.413225] CPU features: detected: 32-bit EL0 Support
[    7.471362] CPU features: detected: 32-bit EL1 Support
[    7.534007] CPU features: detected: ARMv8.4 Translation Table Level
[    7.605554] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    7.766700] CPU features: detected: CRC32 instructions
[    7.823754] CPU features: detected: Data independent timing control (DIT)
[    8.115069] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    8.547136] CPU features: detected: RCpc load-acquire (LDAPR)
[    8.898184] CPU features: detected: Privileged Access Never
[    8.955869] CPU features: detected: Random Number Generator
[    9.004864] CPU features: detected: Speculation barrier (SB)
[    9.049363] CPU features: detected: Stage-2 Force Write-Back
[    9.121051] CPU features: detected: TLB range maintenance instructions
[    9.197735] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    9.261460] spectre-bhb mitigation disabled by compile time option
[    9.349756] alternatives: applying system-wide alternatives
[    9.426982] CPU features: detected: Hardware dirty bit management on CPU0
[    9.547031] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    9.834398] devtmpfs: initialized
[    9.984473] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   11.648768] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   11.740188] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   11.834213] ASID allocator initialised with 65536 entries
[   12.930875] Serial: AMBA PL011 UART driver
[   13.573622] clocksource: Switched to clocksource arch_sys_counter
[   14.133472] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   14.580135] kvm [1]: HYP mode not available
[   15.353517] Unpacking initramfs...
[   16.017250] Freeing initrd memory: 1728K
[   16.286825] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   16.476798] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   16.533422] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   16.603795] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   16.671993] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   16.745562] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   16.823517] pci_bus 0000:00: root bus resource [bus 00]
[   16.884589] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   16.939257] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   17.003709] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   17.110159] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   17.180538] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   17.257224] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   17.443191] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   17.525309] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   17.599496] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   17.678394] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   17.741283] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   18.204848] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   18.333825] printk: legacy console [ttyS0] disabled
[   18.387119] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   18.515090] printk: legacy console [ttyS0] enabled
[   18.515090] printk: legacy console [ttyS0] enabled
[   18.638703] printk: legacy bootconsole [ns16550a0] disabled
[   18.638703] printk: legacy bootconsole [ns16550a0] disabled
[   18.766256] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   18.896701] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   20.055535] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   20.178828] lkdtm: No crash points registered, enable through debugfs
[   20.320222] clk: Disabling unused clocks
[   20.760628] Freeing unused kernel memory: 1728K
[   20.881635] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
INJECT: lkdtm HUNG_TASK
[   25.881399] lkdtm: Performing direct entry HUNG_TASK
[   46.325794] INFO: task init:35 blocked for more than 10 seconds.
[   46.388063]       Not tainted 6.12.117-lt #1
[   46.448204] "echo 0 > /proc/sys/kernel/hung_task_timeout_secs" disables this message.
[   46.496542] task:init            state:D stack:0     pid:35    tgid:35    ppid:1      flags:0x00000000
[   46.538417] Call trace:
[   46.551253]  __switch_to+0xc0/0xe0
[   46.569348]  __schedule+0x2f8/0x620
[   46.589445]  schedule+0x30/0x9c
[   46.605385]  lkdtm_HUNG_TASK+0x28/0x2c
[   46.623274]  lkdtm_do_action+0x18/0x30
[   46.641510]  direct_entry+0xc8/0x154
[   46.660762]  full_proxy_write+0x5c/0xa8
[   46.680060]  vfs_write+0xdc/0x340
[   46.700151]  ksys_write+0x6c/0xfc
[   46.716095]  __arm64_sys_write+0x18/0x20
[   46.736427]  do_el0_svc+0x68/0xf0
[   46.753436]  el0_svc+0x18/0x54
[   46.770166]  el0t_64_sync_handler+0xc0/0xd4
[   46.789303]  el0t_64_sync+0x160/0x164
[   57.204545] INFO: task init:35 blocked for more than 21 seconds.
[   57.239375]       Not tainted 6.12.117-lt #1
[   57.459374] "echo 0 > /proc/sys/kernel/hung_task_timeout_secs" disables this message.
[   57.769463] task:init            state:D stack:0     pid:35    tgid:35    ppid:1      flags:0x00000000
[   58.107783] Call trace:
[   58.211684]  __switch_to+0xc0/0xe0
[   58.387610]  __schedule+0x2f8/0x620
[   58.578350]  schedule+0x30/0x9c
[   58.716356]  lkdtm_HUNG_TASK+0x28/0x2c
[   58.865745]  lkdtm_do_action+0x18/0x30
[   59.008261]  direct_entry+0xc8/0x154
[   59.163632]  full_proxy_write+0x5c/0xa8
[   59.373467]  vfs_write+0xdc/0x340
[   59.554133]  ksys_write+0x6c/0xfc
[   59.923671]  __arm64_sys_write+0x18/0x20
[   60.586833]  do_el0_svc+0x68/0xf0
[   60.748350]  el0_svc+0x18/0x54
[   60.963069]  el0t_64_sync_handler+0xc0/0xd4
[   61.198758]  el0t_64_sync+0x160/0x164
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

[   71.994887] INFO: task init:35 blocked for more than 35 seconds.
[   72.430174]       Not tainted 6.12.117-lt #1
[   72.563650] "echo 0 > /proc/sys/kernel/hung_task_timeout_secs" disables this message.
[   72.620225] task:init            state:D stack:0     pid:35    tgid:35    ppid:1      flags:0x00000000
[   72.976925] Call trace:
[   73.000234]  __switch_to+0xc0/0xe0
[   73.033111]  __schedule+0x2f8/0x620
[   73.069822]  schedule+0x30/0x9c
[   73.093249]  lkdtm_HUNG_TASK+0x28/0x2c
[   73.117978]  lkdtm_do_action+0x18/0x30
[   73.144431]  direct_entry+0xc8/0x154
[   73.171888]  full_proxy_write+0x5c/0xa8
[   73.203152]  vfs_write+0xdc/0x340
[   73.236800]  ksys_write+0x6c/0xfc
[   73.260080]  __arm64_sys_write+0x18/0x20
[   73.291708]  do_el0_svc+0x68/0xf0
[   73.318007]  el0_svc+0x18/0x54
[   73.359982]  el0t_64_sync_handler+0xc0/0xd4
[   73.400206]  el0t_64_sync+0x160/0x164
guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   74.668356] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
