import { Link } from '@tanstack/react-router';
import { namePeriod } from '../../period-name.ts';
import { type Text, useText } from '../../text/text.tsx';
import { IconArrowRight, IconLock, IconPencil, IconShieldCheck, IconSignature, IconSparkles } from '../../ui/icons.ts';
import type { MainAct } from './desk-pile.ts';
import { ReportLink } from '../report-link.tsx';

const icons = {
  approve: IconShieldCheck,
  sign: IconSignature,
  mend: IconPencil,
  write: IconArrowRight,
  accept: IconShieldCheck,
  freeze: IconLock,
  decide: IconSparkles,
};

/** The filled button of the desk: it names the act and its object. */
export function MainActButton({ act }: { readonly act: MainAct }) {
  const text = useText();
  const Icon = icons[act.kind];
  const content = (
    <>
      <Icon className="ic" aria-hidden />
      {nameAct(text, act)}
    </>
  );
  if (act.kind === 'freeze')
    return (
      <Link className="btn p" to="/tong-hop" search={{ ct: act.programmeId, ky: act.periodKey }}>
        {content}
      </Link>
    );
  if (act.kind === 'decide')
    return (
      <Link className="btn p" to="/van-ban">
        {content}
      </Link>
    );
  return (
    <ReportLink report={act.report} className="btn p">
      {content}
    </ReportLink>
  );
}

function nameAct(text: Text, act: MainAct): string {
  const { mainActs } = text.reporting.desk;
  switch (act.kind) {
    case 'approve':
      return mainActs[act.report.asksSignature ? 'approveToSign' : 'approve'](namePeriod(text, act.report.periodKey));
    case 'sign':
    case 'mend':
    case 'write':
      return mainActs[act.kind](namePeriod(text, act.report.periodKey));
    case 'accept':
      return mainActs.accept(act.report.agency.shortName);
    case 'freeze':
      return mainActs.freeze(namePeriod(text, act.periodKey));
    case 'decide':
      return mainActs.decide(act.count);
  }
}
