"""What ``klaviyo-ext doctor`` looks at."""
