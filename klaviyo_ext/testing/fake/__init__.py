"""An in-memory Klaviyo for the tests of apps. `fake` has the class, `behaviour` what single operations do."""
