"""The commands of ``klaviyo-ext``: one module for each command or group of commands; `app` registers them."""
