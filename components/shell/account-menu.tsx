"use client";

import { Initial } from "../ui/initial";
import type { CurrentUser, SignOutAction } from "./current-user";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./account-menu-content").then((module) => module.AccountMenuContent);

/** The signed-in user's menu: settings and sign-out. */
export function AccountMenu(props: { user: CurrentUser; signOut: SignOutAction }) {
  const { name, email } = props.user;
  return (
    <MenuOnDemand
      load={load}
      menuProps={props}
      popup="menu"
      trigger={
        <button type="button" title={email} className="petal inline-flex p-1 hover:bg-ink/8">
          <Initial of={name || email} />
          <span className="sr-only">Account</span>
        </button>
      }
    />
  );
}
