"""An in-memory Klaviyo for the tests of apps. `fake` has the class, `behaviour` the behaviour of single operations."""
