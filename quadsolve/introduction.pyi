"""What the method is for, a map of the book, and three systems that it returns to"""
# Made by quadsolve.dev.stubs: do not edit
import plotly.graph_objects as go

needs: list

pages: list

appendices: list

sections: dict

def book_map(folder: str = '') -> go.Figure:
    """The paper's sections, what each needs (p. iii), and the pages that are written

    Parameters
    ----------
    folder : str, default: ''
        where the pages of the paper are, seen from the page that shows the map

    Returns
    -------
    go.Figure
        a graph whose nodes are links

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/introduction.html#book_map

    Examples
    --------
    >>> from quadsolve.introduction import book_map
    >>> fig = book_map('../paper/') # where the pages are, seen from the one with the map
    >>> any('../paper/conjugate_gradients.html' in a.text for a in fig.layout.annotations)
    """
