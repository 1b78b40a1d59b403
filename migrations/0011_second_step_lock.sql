-- The sign-in library counts failed second steps here.
ALTER TABLE auth_two_factor ADD COLUMN failed_verification_count integer DEFAULT 0,
                            ADD COLUMN locked_until timestamptz;
