status: fail
class: launch-failed
accept: other silent
layer: guest
reached: host-poweroff
cause: guest RAM at 2048T needs a 52-bit IPA, host offers less
params: hw_pa=48 hw_va=48 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=high
result: exited 0
verdict-status: fail
verdict-class: launch-failed
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: kvmtool-fatal
verdict-title: Guest not started: Memory too large for this system (needs 52 bits, 48 available)
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
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
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @48d00000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @48d10000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000048d20000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000048d30000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.004689] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.035926] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.036582] pid_max: default: 32768 minimum: 301
[    0.042737] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.043162] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.191961] rcu: Hierarchical SRCU implementation.
[    0.192249] rcu: 	Max phase no-delay instances is 1000.
[    0.206279] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.210048] EFI services will not be available.
[    0.221399] smp: Bringing up secondary CPUs ...
[    0.233057] Detected PIPT I-cache on CPU1
[    0.241461] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.241686] GICv3: CPU1: using allocated LPI pending table @0x0000000048d40000
[    0.242122] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.261573] smp: Brought up 1 node, 2 CPUs
[    0.262515] SMP: Total of 2 processors activated.
[    0.262710] CPU: All CPU(s) started at EL2
[    0.263028] CPU features: detected: 32-bit EL0 Support
[    0.263234] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.263616] CPU features: detected: CRC32 instructions
[    0.263984] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.264200] CPU features: detected: Privileged Access Never
[    0.264432] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.322728] spectre-bhb mitigation disabled by compile time option
[    0.411764] alternatives: applying system-wide alternatives
[    0.439746] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.587507] Memory: 1016192K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 27264K reserved, 0K cma-reserved)
[    0.667072] devtmpfs: initialized
[    0.752528] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    0.767870] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.785925] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.796524] ASID allocator initialised with 65536 entries
[    0.802447] Serial: AMBA PL011 UART driver
[    0.913038] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.925722] printk: legacy console [ttyAMA0] enabled
[    0.925722] printk: legacy console [ttyAMA0] enabled
[    0.926460] printk: legacy bootconsole [pl11] disabled
[    0.926460] printk: legacy bootconsole [pl11] disabled
[    1.045006] clocksource: Switched to clocksource arch_sys_counter
[    1.053944] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.067186] Unpacking initramfs...
[    1.102528] kvm [1]: nv: 554 coarse grained trap handlers
[    1.106156] kvm [1]: nv: 669 fine grained trap handlers
[    1.107260] kvm [1]: IPA Size Limit: 48 bits
[    1.119229] kvm [1]: GICv3: no GICV resource entry
[    1.119606] kvm [1]: disabling GICv2 emulation
[    1.119803] kvm [1]: GIC system register CPU interface enabled
[    1.120893] kvm [1]: vgic interrupt IRQ9
[    1.160313] kvm [1]: VHE mode initialized successfully
[    1.199009] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.267961] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.278351] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.281696] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.282103] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.283272] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.294735] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.322057] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.322933] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.323257] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.336271] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.336553] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.338620] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.411766] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.412194] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.412437] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.460747] Freeing initrd memory: 13056K
[    1.462150] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    2.450330] lkdtm: No crash points registered, enable through debugfs
[    2.504070] rtc-pl031 9010000.pl031: registered as rtc0
[    2.724071] clk: Disabling unused clocks
[    3.140671] Freeing unused kernel memory: 1728K
[    3.143332] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@2048T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=128
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    3.991141] kvm: exiting hardware virtualization
[    4.000741] reboot: Power down
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
  Fatal: Memory too large for this system (needs 52 bits, 48 available)
