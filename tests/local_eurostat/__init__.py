"""A Eurostat on this machine: speaks the parts of the dissemination API that updates use, and fails on demand.

Every figure that it serves is made up in a test or taken from the shipped tables; titles say so. Forms of addresses and
documents follow Eurostat's user guide (Data access via API, detailed guidelines).
"""
