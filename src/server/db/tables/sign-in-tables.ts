import type { MomentColumn, WithDefault } from './columns.ts';

export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  email_verified: WithDefault<boolean>;
  image: string | null;
  username: string | null;
  display_username: string | null;
  two_factor_enabled: WithDefault<boolean | null>;
  role: string | null;
  banned: WithDefault<boolean | null>;
  ban_reason: string | null;
  ban_expires: MomentColumn | null;
  created_at: WithDefault<MomentColumn>;
  updated_at: WithDefault<MomentColumn>;
}

export interface AuthSessionTable {
  id: string;
  expires_at: MomentColumn;
  token: string;
  created_at: WithDefault<MomentColumn>;
  updated_at: WithDefault<MomentColumn>;
  ip_address: string | null;
  user_agent: string | null;
  impersonated_by: string | null;
  user_id: string;
}

export interface AuthAccountTable {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: MomentColumn | null;
  refresh_token_expires_at: MomentColumn | null;
  scope: string | null;
  password: string | null;
  created_at: WithDefault<MomentColumn>;
  updated_at: WithDefault<MomentColumn>;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: MomentColumn;
  created_at: WithDefault<MomentColumn>;
  updated_at: WithDefault<MomentColumn>;
}

export interface AuthTwoFactorTable {
  id: string;
  secret: string;
  backup_codes: string;
  verified: WithDefault<boolean | null>;
  failed_verification_count: WithDefault<number | null>;
  locked_until: MomentColumn | null;
  user_id: string;
}
