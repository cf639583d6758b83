-- Whether a source knows one country or several, without reading all its records.
create index profile_country on identity.profile (source, (profile -> 'address' ->> 'country'))
  where profile -> 'address' ->> 'country' ~ '^[A-Z]{2}$';
