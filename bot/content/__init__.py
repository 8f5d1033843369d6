"""Content on disk to core objects, or findings. The only room that knows YAML, pydantic and Fluent."""
