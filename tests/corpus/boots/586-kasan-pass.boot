status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 12:13:30 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] kasan: KernelAddressSanitizer initialized (generic)
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 16 pages/cpu s33376 r0 d32160 u65536
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] stackdepot: allocating hash table via alloc_large_system_hash
[    0.000000] stackdepot hash table entries: 1048576 (order: 12, 16777216 bytes, linear)
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x0000000075be8000-0x0000000075ce8000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40670000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40680000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040690000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000406a0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000144] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.032573] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.068539] pid_max: default: 32768 minimum: 301
[    0.075754] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.080368] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.550122] rcu: Hierarchical SRCU implementation.
[    0.553544] rcu: 	Max phase no-delay instances is 1000.
[    0.575263] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.609401] smp: Bringing up secondary CPUs ...
[    0.692206] Detected PIPT I-cache on CPU1
[    0.700318] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.706872] GICv3: CPU1: using allocated LPI pending table @0x00000000406b0000
[    0.717522] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.786571] smp: Brought up 1 node, 2 CPUs
[    0.800635] SMP: Total of 2 processors activated.
[    0.801125] CPU: All CPU(s) started at EL2
[    0.801847] CPU features: detected: Branch Target Identification
[    0.805846] CPU features: detected: 32-bit EL0 Support
[    0.806325] CPU features: detected: ARMv8.4 Translation Table Level
[    0.806602] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.806884] CPU features: detected: CRC32 instructions
[    0.807077] CPU features: detected: Data independent timing control (DIT)
[    0.807408] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.807930] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.808244] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.808501] CPU features: detected: Privileged Access Never
[    0.808710] CPU features: detected: Random Number Generator
[    0.809042] CPU features: detected: Speculation barrier (SB)
[    0.809261] CPU features: detected: Stage-2 Force Write-Back
[    0.809472] CPU features: detected: TLB range maintenance instructions
[    0.811693] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.820885] spectre-bhb mitigation disabled by compile time option
[    0.862292] alternatives: applying system-wide alternatives
[    0.880290] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.193406] Memory: 862108K/1048576K available (3328K kernel code, 1646K rwdata, 1024K rodata, 1920K init, 363K bss, 180040K reserved, 0K cma-reserved)
[    1.265969] devtmpfs: initialized
[    1.703690] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.768917] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.855439] ASID allocator initialised with 65536 entries
[    1.859103] Serial: AMBA PL011 UART driver
[    2.266958] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.272495] printk: legacy console [ttyAMA0] enabled
[    2.272495] printk: legacy console [ttyAMA0] enabled
[    2.273998] printk: legacy bootconsole [pl11] disabled
[    2.273998] printk: legacy bootconsole [pl11] disabled
[    2.478281] clocksource: Switched to clocksource arch_sys_counter
[    2.589052] Unpacking initramfs...
[    2.627576] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    2.819440] lkdtm: No crash points registered, enable through debugfs
[    2.992677] Freeing initrd memory: 3472K
[    3.308511] clk: Disabling unused clocks
[    3.428670] Freeing unused kernel memory: 1920K
[    3.430931] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
ls: /dev/kvm: No such file or directory
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    4.442755] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
