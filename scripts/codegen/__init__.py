"""The pipeline that turns Klaviyo's OpenAPI document into the package ``klaviyo_client``."""
