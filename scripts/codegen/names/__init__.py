"""Public names, and how they are kept between revisions.

=====================  ==============================================================================
a function, a module   `function_names`: from operationId and tag
an argument            `argument_names`: from the parameter, or the part of the request
a model                `component_names` if the document names it, else `model_names`
a field, a filter      `field_names`: from the property
spelling of words      `spelling`
a kept name            `kept_names` keeps the name of the same thing; `counterparts` finds the same things
the lock file          `lock` reads and writes it; `public_names` is its content
a name that changed    `renamed`: refused, or an alias that warns
=====================  ==============================================================================
"""
