"""A page in, its article out: its main text, what it says of itself, whether it is one. Pure.

The real pages that limits in here were set on are 495 of public benchmarks of article extraction
(scrapinghub's, trafilatura's and fundus' among them); the guides are 708 of the Web Content
Extraction Benchmark (CC-BY-4.0).
"""
