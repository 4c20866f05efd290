"""Work on the workers of a Dask cluster, which see the same files as this machine."""
