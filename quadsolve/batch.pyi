"""One loop for a thousand systems, and each is judged, kept and reported by itself"""
# Made by quadsolve.dev.stubs: do not edit


