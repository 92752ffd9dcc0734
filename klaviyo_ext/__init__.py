"""Hand-written layer over the generated Klaviyo client."""
