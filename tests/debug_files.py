# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debug information as compilers write it: the types and functions of tests/integration/programs/fields.c, but main().

Each was compiled with -std=gnu11 -O1 -g -shared -nostdlib -fPIC, and -gdwarf-N for the number in its name, by gcc 12
(with -gstrict-dwarf for 3). objcopy removed the sections that are not read. Packed with zlib, in base 85.
Runs on Python 3.8.
"""

from __future__ import annotations

import base64
import zlib

_PACKED = {
    "gcc-3": (
        "c-rk+O>7fa5T3Vd$GchoJLIPXSV}@@i$lUsWYUHv3ISY&G^M11Q}EBmwy@V>cTLEFRw`5igj9NIFL3Uq2ROC8R6<DfRH=uas!HvJs)runP^nTS"
        "=*-*Qc<m-Bm8wdW_LIExX5P%ac{6XHS9<Tgnb~6kW8gxBBhcgkCLMZi$Scc$gii%Jxo!Y9#t%X(g}6<~F6iOg=?-Y6Ub}$Tp9-79W7mPddB@@W"
        ">#g)Iv{Khj_=k3qLj!Gj$q1W=>DtXdvWhMFRG-i8Ewt-^=Z6IU4^W&*Tq&YckA7&@ljLrlMAx94(~DINa^`vP;lqayA3l8e@ZrOU4<AijfBfM3"
        "<NLqwxc|#`_VCKj;!6*&JQcs7o)fW|uOIjc^5MgW4<9~!`0(MwhYue<*1>O2pVf(;bIyB%j{IAPch6|AIee$XhaIXowD&)XcS3Z}P9^pu#c>rM"
        "c{*Kn58~rZW#KG#FtPVAwnZUyfka;ci88Y!V$vHVN^{ZNB8jA+g*L)oE~*(^6rvvCJok0;0}=&7MI-@ALV!-vS)hYR@CBa2Yp5COxP{MmAruH!"
        "bPJ?=6d~)7C}#P4G6^X(F34XJBSoo0f==mI9$3fQl-oz(9DJ)xkp|IUxKacb=J9|WBEv}Hb5fE&q3EKCml>5pc|w(v=oyh%k8ld5(TAkotB~X9"
        "`=s5ckQ`!@P6p#N+YlrIY^$(JgH`J*!1}|hcDj@JIKvY0SzHP7XXGrIq&CQhh)MAbNHXPwbwzGcZIU;L*%G6i1;lOf<Tsq}<2>t+C%+@UJ3^L$"
        "U{5?XLgCAFb%AXQP)w>kP0aStDI94){+O5@3PrS6zD$!)dE!Q73X$zp%cz!-&k*yXR6}MmoUfFC?FwH-=7jty^$f^2keSB}(KKU}<-D*q|4yFi"
        "E|SD9<Kwd1CE^+i-r<>D;_D(XNb7>~!UjchrF?|CTNs_?vvit0LQZU3mh3i3yAACEs*F>cE%flxq^H;Ja&$`MsF!_6@}WJ9ceob^)*OxFd(ih9"
        "R~e%Tv7GI8=p^;9g+A_f=pDX5PovX2R4tZZgVB^CMz=;2EXm^df(zXsM#q&`mBUIlg(D1rq8vdDEJ}chQ3a)TFT>v89#rnf*S>={BA7BqA6KfB"
        ";`&W(IpT4hL95OfD0~!UHxLP<g5*_*^f0f3Xrv{!7-QKK$>TfGd>`s3QZ4#PufC#0l(0fxQxUM;cOBxxZW(5;huwjP!r2t%VzQGwbO${V3Ao?&"
        "1U)VV%vUcrj;?3i*P=_CWuaQpa06H}>NPN}oTUL4siBz`WRK3yKt<Oz1B&%VzN$e3w~DcYixyXGn9$H0rdEWSW|iwj<jhJ**NSSPoHM{I)D6vq"
        "YF#g>Ydy5pnB}@*wTcX_FkFE16}{+QH_2;d;%r?~sn&DIYSksk6^rQDgmN8Yq=+&Yklv`}G0uijqRCXXi&_<y(H4%+EvVC@qw47X;r+uSYPx1M"
        "bZr8)G^0{LHfI#d6PGe$>9K=qx>Q`r8B6H{*fK5bx6)jIteSpvR85;!aiXL*&|P|IK0A%ioVltO%0^wUH_UWHU%{Z$Rt|Gz^3X=dFt&YGZF%2{"
        "b&*RB>|eC(q|mIEb5<Ghs}`!CT9}*5&K-wiQ`y;>qo8Y-tj+#s?0Z{Jo~_rno}6#S*yG-_azSrvlD3Yv`#@ce{4e)`>{=}zJv%pbGCR%h1vxc?"
        "VRN;HlSgV9HZ8lY;;N3FHnj{GwrG09<!Y4zHne=Bv{=!X>TWxi&l}oBmm`~h2V0$Q0-^1@!KEkMzh)=LQrq{#E+-d4+jodd!|T+^i&vm|cMd$;"
        "X8S$8jqFDqTelu-_vakLyPo*L6Tdsm_&Pp0RGUnRn~#5N1N*66HeF_$+n;u1BW?0~12(<AfxVZmclB?6w@q(3ybShz!S?#e-nHz(PrIAzW3%`Z"
        "8`%Hh*f0K#{hx%{UON"
    ),
    "gcc-4": (
        "c-rk+-;Wbj6u!4JZD)4+ySv*~78qpNg<uzoxG4~pWtRnNmUR`@Xkt>P?QGl7PH|?+vYKEFApymN_<|3__~x6z2cs{V5E4v$(LaC(UL?F2(S*ck"
        "0-kechMkt~f{8IPnJ?*_d(J)Ixo6J3y`6OKdo#0#eUuUh9GM_18X=RmJUQyN<%s}SiS#jFo~(}BzD`MEmO!50rFYAXq*J<iygQyu)`p80fX}=g"
        "aQ;B2yiPi$!}I+^o?uJ9t1fxp+G#qx`Jc^7M?K|d<Gl*J0C{!@<o^N8GXX1wv*%-otjs6coq6IMLQT;s4V5UyDdNF{2M-=Rc<|uCg9i^DR&eS5"
        "%}e)h{IT)Iy$$r%`Mcb<Tjw8g-(b(t=*;&wy#jgg;K73j4<0;t@ZiCN2M;~);Nhbd%9Hl{UcYVs$=02Bv=?o?&(=e>lx&&)kMf=1ocGiM#aG;+"
        "U*U2b->!DOh)4Kdh7QW5_duKT1#hEi8#Co+(L{x>(DVsG(_9fvf?ov(-&JO6>dX}U0lnU0#LE}Z#0P%_!DA8p{Fms<2T=H*V>Mg`*I?j%xSk_H"
        "-e1>DA`F2RqXFR#IEXVCD=1~rTO3A3h+v06`h;ItW`XapxOa*D=3AzcFamy|dWFzXu*ir(95@`ue?J8AB1VbCw^N)8>35te0k2_!rhHhSNDe*H"
        "(s3|G3~Xm4R=DUST*{ap-fob@dAiQ`4i466EfG2tTDIz)fXf>+9y<n0K}=zQL;~AH{0tLGvI+<y7KQeQFXQAS9-uN1#iH@t`dA{5w1EuM=};_j"
        "0QJEzGI@V0mc$&>;s?lD&tp!q_ysB(g2!Q`VG&P$(2Wvi^n$3NBD2En6fs4*Nv?xiUc~=_=<|XG%4DciuM)aBbODs3VgfnC;)kHjLxu1*qgds#"
        "@A3Wju}b%&C3+4n=bSDM7Li||SlLCkF!(FDFt9Fk3x}bkkHL2U-{sS6_8zpKI0kSHt%JJyHhApCHeE=uiOEj0A~;L8Pry*=Kan%K6}!4m4$y1+"
        "pqcrcd5q%?QN;>8dJKE$LWTt%eVr}P6A<!KoGlusTOvt`i>!;pX(AX)!7U6DF0xnJC+(36Nf=?6NYVs&Kt4R>A`_AXcB`L4zke&Z55YG-z#3sF"
        "n$3W<DkOm+Nh{uB*cChvtiC9b*f`P%K@kE6!R-)EQFnkyxFfqLrG+HgW1E1!1N`I34*!JPUy{O7NW!SeFtNh-zr=<e7^4R=&cLIYLK3SnnZ7!e"
        "!61WvS5iLM-BNy6RA1`rDX3eTg@~*YBGbXZ4YJ&*tFRX=>a8X*OvO|Q%vW1AOj0;BJ424lEy&ZkoSfS=wrgysoNbzIP2FErHC3;dK~?l}ZU5Q)"
        "cy@fZoUK-t6n!y^Ejjy2PR<%;Wq(y`13$YsUzmogVk~Rrn%>e{Z6n*(mg-t1YbvFNYLL1HK}n_6292~~gBssmG+9n<gS54_p;ky!HEXR3XhyxN"
        "sTH|gQ*>gKTRQL?Ev+g)?!gVtsI_#n)1<5Au`)RY!#by2N@@)?%NJc5Ed^Ayu}G9k1p*tS)`D_iMtMj`Yd1@fXIrmg-5Tl{wLwk;mpSCd!DENn"
        "JiTMdJi{z6?kbvAY8d;pV%A7$*@SdoTbP?G%pD<z4;E%;4iQZ~Yd+<7#yYq4+oN86z3gl+h92jfl>_|JCUEEI+6ek>`xEDZtfCbUy*YRASYeu-"
        "3$lwx#*F1A%pXWow`9#}RhBjAw4|w%F%$0)HKkcELqjdKtHrvu*mBxRsidoC91S`D4%XSv1ir5421g!sewytX3ti6-o9$Zox}HNE8R{`lZfqwj"
        "XXl7(*X;Fp(2Jk5xz2n%K0jv@ue<UmuKb;0_V$R$AX{RJTYLP&tMI2bTk>7HHvfce+u3FRcG!|1t-^Q9UPu4tM=W{8)<yfrs(b!K_gZ%0&dAF8"
        "SS$bdD*V4}e(@>%zX8mbT7v"
    ),
    "gcc-5": (
        "c-rk+U1%It6h3!mc6XB5pKLb2wl*7+CY8Er6Wfrcv`w3&?P42aX^Mhno!y!2uHBufGqXt}SSwX%MX+!B;Dc{IRr;Xlg9xQiK_B#0D85z17b_?T"
        "LhCv6vzgs)Vg(U|`5^b4d+zz}J@=eDvqNTHpFeSwV+=g-a1hpe05hH(_1mUE#5M|&?JK~>xWhF{=x_w_LcV^p9DqjY=L!D#(y%#vyfFSPx)UxQ"
        "YLqviQF=V?AM!+33Qc*L;x-S{<1OB`l!kn!AC31M^1|@w5aIs;in9|>3h&lqE3DU(>|ULCk5G~|rJ{mto`V1Z0t5&UAV7cs0RjXFu#T(uZe6{1"
        "^N)d>KW$^TFaO9tdHeEx{&N~Ro|ymYR*;|o0RjXF5FkK+009C72oRtJe!u@fC;5{5zBlCBzjOQEJK8I5zuoOeT`9S;?>~xH;weUEzYb1Buz9>5"
        "Wz(B@f-uJb_`ZFpa$MvNS%%0m^$b~<_$gW5$A(`xOBOM728V_B$Wqm9OXO?vIZ3Q{-XMz*`IZ(lC|SaFY?%-yA-!eC_cD4$k_NUHp;HKzH48#L"
        "*y{+3-;?tp8kfe%mu*8`jFVXe{;nNT_)FT(4_+nGlK2=A$_hjyXKm62Y+}hzh{V=#ES?--l>hM06g4#|k@a#%&=}oGBd4fb3Tpji191kMQ>eAk"
        "1|!fVuq|AP7OCi~ur<2koP*b}c|O@Of^}y}9PR8R71)QgfW2XnQ4YFdS7`qBU$E^?P=@$R?Gs4o?xzmB+`bPxJuza0-s~Qxh}hdyIDvvlvyV~V"
        "7TJlD53@h1eiB9S6wA@5ot)kF2Ofjz8T6TA^go^_#Cg<bBKdL=hN3T`ew;<oYq(8DeGz!tk4RbE&($}|Qzm=JATD9E<c;unHbNW~Sg|WET%(H9"
        "{<qungiGkzOE2hICi4aA553#}fUGe?eFZYpq_U+x$~?==UU$!>eYx;7QU7nm7~OH*cVzkcL~W?XKSFhqHo|0k($SM-W=nCJ^o)JvP6Kb+<%j_v"
        "pB`lUrF~L1HHB9rHw=<=P~zh_Z33i0F`L5O^!VMd5GlsTCCRlgw1h{11|m40*f5{SST;o-ZG-5s3oY#pYsRE=Xp?rJZ7V9#^}#`VsaVKABZv2i"
        "c*u1b9Q90zB-<WON&LW;fh6mUbo63s1Pt+@B%#N&<VBgZmx<wNba#pOfmAQUozz{rQVrei7&!ar*=ujGcZ?nC$AD~y(f(|T)|=^jwV#~(?8qcH"
        ")ZWjIU>yB6A>Nt*g-Th)EBx5PQhIiLJUu=!HZit4ovB(iO+8RlHPt8=uqzvd(t!(8lbOjq=}b{sm5t@hUewZ=XUEeS(^3u;wHop>%Zu4rY-Mvz"
        "E0hdf(`#m?rmdDWC1c6?ifV#s$(9PshF%3c8#UFmAUk(r9?BXn28v!oFR0;dXL3)@vb}32)U=wZDo|CelCEISEEhFZNf%180cJrraNdfp71Q+*"
        "x^0;y-LM)>=P(fOi<P`uqMqYLgB4xIu3A|JSy6CG6G}QpN3l#{C|a$W#|Udikup|MSJVoeN3QKKKACfrrzdij6AMjwUbae*U$Zd2Q%egA*@a_p"
        "^l<jX{2XZN1q%~U7%RXot9pLds<pD|?}qao)~^p*jkU5zY>rU>Zps5)v7LCqHs1rfT>C@c_c$@;=3ZDhd@?(0f9K;S5XQ{4DpnPxWjM0rY08?0"
        "gO0Qe7_(@*)RU{_0xD|0R?L;PW!=-|eBMx3yq?W*)Jj=X?f$=mE$(kV*YsTA$>Xk_b8{{>Js%9Yx#60gGdvk>Q8zz!!uq#y;Jbyk`t@(cA9uN4"
        "ed^!Gxx^d3_`w&yx6E{lIc=mJk>EF9|L6w%#E>H|vCa9XUEA&^`@6%Ayto11lerD}u@N^8*qqONxoOzG%fANe&xt~d`nUP74Igfdte>yV_MhB<"
        "|BcJn|Azk;io9Ij"
    ),
}
DEBUG_FILES: dict[str, bytes] = {name: zlib.decompress(base64.b85decode(text)) for name, text in _PACKED.items()}


def machine_of(name: str) -> str:
    """The machine for which a file was compiled."""
    return "aarch64" if name.endswith("aarch64") else "x86_64"
