"""Make digital patients, train and evaluate."""
