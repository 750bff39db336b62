"""The summary and the answer without a model: the article's own sentences. Pure."""
