"""Many items on many machines: train sets side by side, score files of any size, over Dask."""
