"""The commands of ``klaviyo-ext``: one module for each of them, or for each group that works alike."""
