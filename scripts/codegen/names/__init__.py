"""Names: what everything is called, and why it keeps the name that it has.

=====================  ==============================================================================
a function, a module   `function_names`: after operationId and tag
an argument            `argument_names`: after the parameter, or the part of the request
a model                `component_names`, if the document names it, or else `model_names`
a field, a filter      `field_names`: after the property
how words are spelt    `spelling`
a name from before     `kept_names` gives it to the same thing again; `counterparts` says what is the same
the lock file          `lock` reads and writes it; `public_names` are what it holds
a name that changed    `renamed`: refused, or an alias that warns
=====================  ==============================================================================
"""
