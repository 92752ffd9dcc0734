"""An embedded Klaviyo that keeps state, for the tests of apps."""
