-- Which records became this one: asked for whenever somebody is decided anew, and few among all that points to them.
create index link_conversion on records.link (source, to_object, to_id) where role = 'converted';
