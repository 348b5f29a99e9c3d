import { useNotify } from '../Notice';
import { whyNoBackup } from './create-backups';
import type { Backups } from './create-backups';

const notNoted = '但本机没能记下这次备份，以后还会提醒。';

/** Backups that a person asks for, and the words for what came of them. */
export function useBackUp(backups: Backups) {
  const notify = useNotify();
  const backUp = () => {
    backups.download().then(
      ({ name, isNoted }) => {
        const made = `已生成“${name}”，在浏览器的下载位置。内部资料，请存到别处，不要外传。`;
        notify({ text: isNoted ? made : `${made}${notNoted}` });
      },
      (error: unknown) => notify({ text: whyNoBackup(error) }),
    );
  };
  const asked = (act: Promise<void>) => {
    act.catch((error: unknown) => notify({ text: whyNoBackup(error) }));
  };
  return {
    backUp,
    choose: () => asked(backups.chooseFolder()),
    wake: () => asked(backups.wakeFolder()),
    forget: () => asked(backups.forgetFolder()),
  };
}
