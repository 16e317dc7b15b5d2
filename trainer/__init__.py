"""The bundle maker: labelled answers and a large teacher model in, one small bundle out."""
